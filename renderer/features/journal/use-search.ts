import {
  type InfiniteData,
  keepPreviousData,
  type UseInfiniteQueryResult,
  useInfiniteQuery,
} from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/contract';
import type { Hit } from '../../../shared/contract/search';
import { type CallFailure, call } from '../../bridge/client';
import { askedOf, isSearch, type Wanted } from './search-wanted';

const pageSize = 30;

interface Found {
  hits: Hit[];
  count: number;
}

/** What fits, newest first, a page at a time; what was found before stays until then. Nothing while nothing is looked for. */
export function useSearch(wanted: Wanted): UseInfiniteQueryResult<Found, CallFailure> {
  const asked = askedOf(wanted);
  return useInfiniteQuery({
    queryKey: ['search.find', asked],
    queryFn: ({ pageParam }) => call('search.find', { ...asked, after: pageParam, limit: pageSize }),
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

/** A value once it has rested for so many milliseconds. */
export function useRested<T>(value: T, ms: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return rested;
}
