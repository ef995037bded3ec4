import { announce, type RibbonButton } from "../excel/ribbon";
import { ribbonButtons, type RibbonActions } from "./buttons";

const FAULT = "操作没有完成。请查看工作簿，再试一次；仍然不行，请保存后重新打开工作簿。";

/**
 * Runs a button to its end: the pane is shown, as it tells the result, and Excel is told of the
 * end in every case, as it would wait for it. A fault of ours is told in the pane and thrown on.
 */
export async function press(
  button: RibbonButton,
  actions: RibbonActions,
  event: Pick<Office.AddinCommands.Event, "completed">,
): Promise<void> {
  try {
    announce({ kind: "started", button });
    await Office.addin.showAsTaskpane();
    await ribbonButtons(actions)[button]();
  } catch (error) {
    announce({ kind: "refused", sentence: FAULT });
    throw error;
  } finally {
    event.completed();
  }
}

/** Ties the functions that the manifest names to what they do. */
export function associateRibbon(actions: RibbonActions): void {
  const associate = (button: RibbonButton) => {
    Office.actions.associate(button, (event: Office.AddinCommands.Event) => {
      void press(button, actions, event);
    });
  };
  associate("insertTables");
  associate("checkReport");
  associate("clearMarks");
}
