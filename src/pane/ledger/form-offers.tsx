import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId } from "react";
import { WORKDAYS } from "../../actions/ledger/ledger-in-use";
import type { ReadLedger } from "../../actions/ledger/ledger-state";
import type { DraftForm } from "../../draft/form";
import { ledgerOffers, withLedgerOffer } from "../../draft/ledger-offers";
import type { LedgerOffer } from "../../draft/ledger-offers";
import { figuresOf } from "../../ledger/figures";
import "./ledger.css";

interface FormOffersProps {
  readonly use: ReadLedger;
  readonly form: DraftForm;
  /** The part of the form that is shown: "general.requests". */
  readonly part: string;
  readonly onChange: (form: DraftForm) => void;
}

/** 取台账的数: what the ledger knows for the fields of a part, and what it cannot say, and why. */
export function FormOffers({ use, form, part, onChange }: FormOffersProps): ReactElement | null {
  const { ledger, period, format } = use;
  const figures = figuresOf(ledger.cases, period, format, WORKDAYS);
  const isHere = ({ field }: { readonly field: string }): boolean =>
    field === part || field.startsWith(`${part}.`);
  const { offers, left } = ledgerOffers(figures, form);
  const own = offers.filter(isHere);
  const lacking = left.filter(isHere);
  if (own.length + lacking.length === 0) return null;
  return (
    <ul className="plain" aria-label="取台账的数">
      {own.map((offer) => (
        <Offer
          key={offer.field}
          offer={offer}
          onTake={() => onChange(withLedgerOffer(form, offer))}
        />
      ))}
      {lacking.map(({ field, reason }) => (
        <li key={field} className="quiet">
          {`${reason}改好台账后可以取数。`}
        </li>
      ))}
    </ul>
  );
}

function Offer({ offer, onTake }: { readonly offer: LedgerOffer; readonly onTake: () => void }) {
  const id = useId();
  return (
    <li className="ledger-row">
      <p className="grow" id={id}>{`台账：${offer.words}`}</p>
      <Button size="small" aria-describedby={id} onClick={onTake}>
        取台账的数
      </Button>
    </li>
  );
}
