import {
  type InfiniteData,
  keepPreviousData,
  type QueryClient,
  skipToken,
  type UseInfiniteQueryResult,
  useInfiniteQuery,
  useIsFetching,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/contract';
import type { Hit, Preparing } from '../../../shared/contract/search';
import { type CallFailure, call } from '../../bridge/client';
import { askedOf, isSearch, type Wanted } from './search-wanted';

const pageSize = 30;

interface Found {
  hits: Hit[];
  count: number;
}

/** How long the search is waited for without a word, in milliseconds. */
const waitedSilently = 500;

/** Where the page keeps how far the search is from being ready. */
const preparing = ['searchPreparing'];

/** Asks until the search is ready. Between two calls the vault answers others; a screen that is left asks no more. */
async function onceReady<T extends { preparing: Preparing | null }>(
  client: QueryClient,
  signal: AbortSignal,
  ask: () => Promise<T>,
): Promise<T> {
  for (;;) {
    const answer = await ask();
    client.setQueryData(preparing, answer.preparing);
    if (answer.preparing === null) return answer;
    signal.throwIfAborted();
  }
}

/** What fits, newest first, a page at a time; what was found before stays until then. Nothing while nothing is looked for. */
export function useSearch(wanted: Wanted): UseInfiniteQueryResult<Found, CallFailure> {
  const client = useQueryClient();
  const asked = askedOf(wanted);
  return useInfiniteQuery({
    queryKey: ['search.find', asked],
    queryFn: ({ pageParam, signal }) =>
      onceReady(client, signal, () => call('search.find', { ...asked, after: pageParam, limit: pageSize })),
    enabled: isSearch(wanted),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    select: ({ pages }: InfiniteData<OutputOf<'search.find'>>) => ({
      hits: pages.flatMap(({ hits }) => hits),
      count: pages[0]?.count ?? 0,
    }),
  });
}

/** The tags and triggers that can be looked for. */
export function useSearchTags(): OutputOf<'search.tags'>['tags'] {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ['search.tags', {}],
    queryFn: ({ signal }) => onceReady(client, signal, () => call('search.tags', {})),
  });
  return data?.tags ?? [];
}

/** What is said of a search that takes long: how far it is from being ready, or that it goes on; null for nothing. */
export function useSlowSearch(): Preparing | 'searching' | null {
  const isSearching =
    useIsFetching({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('search.') }) > 0;
  const isSlow = useRested(isSearching, waitedSilently) && isSearching;
  const { data } = useQuery<Preparing | null>({ queryKey: preparing, queryFn: skipToken });
  return isSlow ? (data ?? 'searching') : null;
}

/** A value once it has rested for so many milliseconds. */
export function useRested<T>(value: T, ms: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return rested;
}
