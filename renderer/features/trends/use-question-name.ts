import { useCallback } from 'react';
import { questionLabel } from '../../../shared/content/words/questions';
import type { Question } from '../../../shared/contract/questions';
import { useSymptomList } from '../../ui/use-symptom-list';

/** What a question is called, own symptoms by the name that the person gave them. */
export function useQuestionName(): (question: Question) => string {
  const { labelOf } = useSymptomList();
  return useCallback((question) => questionLabel(question, labelOf), [labelOf]);
}
