/** The half of pdf.js that reads files. Loading it is enough: the other half finds it. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
