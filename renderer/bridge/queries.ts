import {
  QueryClient,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback } from 'react';
import { areasOf } from '../../shared/contract/areas';
import type { InputOf, MethodName, OutputOf } from '../../shared/contract/contract';
import type { Area } from '../../shared/contract/method';
import { type CallFailure, call, listen } from './client';

/** The page's copy of what it has read. Nothing goes stale by time: a change in the vault says so. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** Reads again whatever a change in the vault touches. Returns what stops it. */
export function followChanges(client: QueryClient): () => void {
  return listen('changed', ({ areas }) => {
    void client.invalidateQueries({
      predicate: ({ queryKey }) => readsAny(queryKey[0] as MethodName, areas),
    });
  });
}

function readsAny(method: MethodName, areas: readonly Area[]): boolean {
  return areasOf(method).some((area) => areas.includes(area));
}

interface ReadOptions {
  enabled?: boolean;
  /** Shows the answer to the input before while the new one is read. */
  keepPrevious?: boolean;
  /** Reads anew each time a screen opens, for what changes with the clock or without an event. */
  fresh?: boolean;
}

/** Reads by a method of the contract, and again whenever what it reads has changed. */
export function useRead<M extends MethodName>(
  method: M,
  input: InputOf<M>,
  options: ReadOptions = {},
): UseQueryResult<OutputOf<M>, CallFailure> {
  return useQuery<OutputOf<M>, CallFailure>({
    queryKey: [method, input],
    queryFn: () => call(method, input),
    enabled: options.enabled ?? true,
    ...(options.fresh ? { staleTime: 0, gcTime: 0 } : {}),
    ...(options.keepPrevious
      ? { placeholderData: (previous: OutputOf<M> | undefined) => previous as never }
      : {}),
  });
}

/** Gives what reads a method again, for changes that come without an event. */
export function useReadAgain(): (method: MethodName) => void {
  const client = useQueryClient();
  return useCallback((method) => void client.invalidateQueries({ queryKey: [method] }), [client]);
}

/** Changes something by a method of the contract. */
export function useChange<M extends MethodName>(
  method: M,
): UseMutationResult<OutputOf<M>, CallFailure, InputOf<M>> {
  return useMutation<OutputOf<M>, CallFailure, InputOf<M>>({ mutationFn: (input) => call(method, input) });
}
