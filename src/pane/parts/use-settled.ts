import { useEffect, useState } from "react";

/** A text once it has stood still for a while, in milliseconds; "" before the first time. */
export function useSettled(text: string, milliseconds: number): string {
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text);
    }, milliseconds);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return settled;
}
