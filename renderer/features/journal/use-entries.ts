import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query';
import type { Entry } from '../../../shared/contract/journal';
import { type CallFailure, call } from '../../bridge/client';

const pageSize = 30;

/** The journal's entries, newest first, a page at a time; read again whenever the journal changes. */
export function useEntries(): UseInfiniteQueryResult<Entry[], CallFailure> {
  return useInfiniteQuery({
    // The method's name comes first, as for every read, so that a change in the vault finds it.
    queryKey: ['journal.list', 'pages'],
    queryFn: ({ pageParam }) => call('journal.list', { before: pageParam, limit: pageSize }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last.more ? (last.entries.at(-1)?.at ?? null) : null),
    select: (data: InfiniteData<{ entries: Entry[] }>) => data.pages.flatMap((page) => page.entries),
  });
}
