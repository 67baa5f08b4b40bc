import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query';
import type { InputOf, OutputOf } from '../../../shared/contract/contract';
import type { ScaleRecord } from '../../../shared/contract/scales';
import type { ScaleId } from '../../../shared/scales/scale';
import { type CallFailure, call } from '../../bridge/client';

const pageSize = 20;

/** The results of a scale, newest first, a page at a time; read again whenever one changes. */
export function useResults(scale: ScaleId): UseInfiniteQueryResult<ScaleRecord[], CallFailure> {
  return useInfiniteQuery({
    // The method's name comes first, as for every read, so that a change in the vault finds it.
    queryKey: ['scales.results', scale],
    queryFn: ({ pageParam }) => call('scales.results', { scale, before: pageParam, limit: pageSize }),
    initialPageParam: null as InputOf<'scales.results'>['before'],
    getNextPageParam: ({ records, more }) => {
      const last = records.at(-1);
      return more && last !== undefined ? { at: last.at, id: last.id } : null;
    },
    select: (data: InfiniteData<OutputOf<'scales.results'>>) => data.pages.flatMap((page) => page.records),
  });
}
