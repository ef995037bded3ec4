/** The half of pdf.js that reads files, as far as it is used here. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: {
    readonly initializeFromPort: (port: MessagePort) => void;
  };
}
