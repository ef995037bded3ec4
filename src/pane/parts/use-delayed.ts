import { useEffect, useState } from "react";

/** True once `on` has been true for a while: what is quicker than a blink shows no progress. */
export function useDelayed(on: boolean, milliseconds: number): boolean {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!on) return;
    const timer = setTimeout(() => {
      setShown(true);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
      setShown(false);
    };
  }, [on, milliseconds]);
  return on && shown;
}
