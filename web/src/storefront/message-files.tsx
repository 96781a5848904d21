import { Field } from "../ui/parts.tsx";
import { useWords } from "../ui/speech.tsx";
import type { Thread } from "./thread-shapes.ts";

/** A field for the files that go with a message. */
export function FilesField() {
  const { threads } = useWords().m;
  return (
    <Field id="files" label={threads.files} hint={threads.filesHint}>
      <input
        id="files"
        type="file"
        name="files"
        multiple
        accept="image/png,image/jpeg,image/webp,application/pdf"
        aria-describedby="files-hint"
      />
    </Field>
  );
}

/** The files of a message, to be saved. */
export function FileLinks(props: {
  files: Thread["messages"][number]["attachments"];
  fileAddress: (attachmentId: string) => string;
}) {
  const { m, kilobytes } = useWords();
  if (props.files.length === 0) return null;
  return (
    <ul className="quiet small" aria-label={m.threads.attached}>
      {props.files.map(({ attachmentId, name, bytes, erased }) => (
        <li key={attachmentId}>
          {erased ? (
            m.threads.fileErased
          ) : (
            <a href={props.fileAddress(attachmentId)} download={name}>
              {name}
            </a>
          )}{" "}
          · {kilobytes(bytes)}
        </li>
      ))}
    </ul>
  );
}
