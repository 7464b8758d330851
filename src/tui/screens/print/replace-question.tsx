/** The question whether a file is replaced, as a short list to choose from; y and n answer it as well. */
import { type Choice, ChoiceList, type ChoiceListProps } from '../../frame/choice-list.tsx';

/** The first one replaces nothing. */
const ANSWERS: readonly Choice[] = [
  { label: 'give another name', value: 'n' },
  { label: 'replace it', value: 'y' },
];
export const ANSWER_ROWS = ANSWERS.length;

export function ReplaceQuestion(props: Omit<ChoiceListProps, 'choices'>) {
  return <ChoiceList {...props} choices={ANSWERS} />;
}
