import { addresses } from "./addresses.ts";
import type { LetterText } from "./enforcement-shapes.ts";

/**
 * A statement of reasons as a letter: letterhead, the serif, the marked quotation, what happens
 * next. Printed it stands alone on its page.
 */
export function LetterSheet(props: {
  letter: LetterText;
  marketplace: string;
  /** What the statement showed, to mark a person's own words in it. */
  evidence?: readonly string[];
  /** The level of its heading on the page that it stands on. */
  as?: "h1" | "h3";
}) {
  const { letter, marketplace, evidence = [], as: Heading = "h3" } = props;
  return (
    <article className="letter" lang={letter.language}>
      <p className="letter-head">
        <span>{marketplace}</span>
      </p>
      <Heading className="letter-subject">{letter.subject}</Heading>
      <p>{letter.greeting}</p>
      <p>{letter.intro}</p>
      {letter.sections.map((section) => (
        <section key={section.id} className={`letter-part letter-${section.id}`}>
          <p className="letter-heading">
            <strong>{section.heading}</strong>
          </p>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>
              <Said paragraph={paragraph} evidence={section.id === "evidence" ? evidence : []} />
            </p>
          ))}
        </section>
      ))}
      <p className="letter-foot">{letter.closing}</p>
    </article>
  );
}

const pathPattern = /(\/statements\/sor_[0-9a-z]{26})/;

/** A paragraph with its quotation marked, or with its address as a link. */
function Said({ paragraph, evidence }: { paragraph: string; evidence: readonly string[] }) {
  const quote = evidence.find((words) => paragraph !== words && paragraph.includes(words));
  if (quote !== undefined) {
    const at = paragraph.indexOf(quote);
    return (
      <>
        {paragraph.slice(0, at)}
        <mark className="marked marked-refuse">{quote}</mark>
        {paragraph.slice(at + quote.length)}
      </>
    );
  }
  // What a detector found is told in English, in letters of all languages.
  if (evidence.includes(paragraph)) return <span lang="en">{paragraph}</span>;
  return paragraph.split(pathPattern).map((part) =>
    pathPattern.test(part) ? (
      <a key={part} href={addresses.statement(part.slice(part.lastIndexOf("/") + 1))}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
