import { lazy, type ReactNode, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { frameWords } from '../../shared/content/words/frame';
import type { OutputOf } from '../../shared/contract/contract';
import { call } from '../bridge/client';
import { useRead } from '../bridge/queries';
import { Today } from '../features/today/today';
import { ChosenProductProvider } from '../ui/chosen-product';
import { HalfTypedProvider } from '../ui/half-typed';
import { LaterSafetyBanners } from '../ui/safety-banners';
import { SafetyProvider } from '../ui/safety-sheet';
import { ConditionNotices } from './condition-notices';
import { DoorCardNotice } from './door-card-notice';
import styles from './frame.module.css';
import { HalfTypedNotice } from './half-typed-notice';
import { Rail } from './rail';
import { useAutomaticBackup } from './use-automatic-backup';

// Screens other than the first are loaded when they are opened.
const Assessment = lazy(async () => ({
  default: (await import('../features/assessment/assessment')).Assessment,
}));
const Backups = lazy(async () => ({ default: (await import('../features/backups/backups')).Backups }));
const BringIn = lazy(async () => ({ default: (await import('../features/bring-in/bring-in')).BringIn }));
const Calendar = lazy(async () => ({ default: (await import('../features/calendar/calendar')).Calendar }));
const Coping = lazy(async () => ({ default: (await import('../features/coping/coping')).Coping }));
const Family = lazy(async () => ({ default: (await import('../features/family/family')).Family }));
const FilesOut = lazy(async () => ({ default: (await import('../features/files-out/files-out')).FilesOut }));
const Health = lazy(async () => ({ default: (await import('../features/health/health')).Health }));
const HealthWork = lazy(async () => ({
  default: (await import('../features/health-work/health-work')).HealthWork,
}));
const Journal = lazy(async () => ({ default: (await import('../features/journal/journal')).Journal }));
const Keys = lazy(async () => ({ default: (await import('../features/keys/keys')).Keys }));
const Learn = lazy(async () => ({ default: (await import('../features/learn/learn')).Learn }));
const LockScreen = lazy(async () => ({
  default: (await import('../features/lock-screen/lock-screen')).LockScreen,
}));
const LearnQuestions = lazy(async () => ({
  default: (await import('../features/learn/questions')).Questions,
}));
const NewPlan = lazy(async () => ({ default: (await import('../features/plan/new-plan')).NewPlan }));
const People = lazy(async () => ({ default: (await import('../features/people/people')).People }));
const Plan = lazy(async () => ({ default: (await import('../features/plan/plan')).Plan }));
const Products = lazy(async () => ({ default: (await import('../features/products/products')).Products }));
const Recovery = lazy(async () => ({
  default: (await import('../features/trends/recovery/recovery')).Recovery,
}));
const Reports = lazy(async () => ({ default: (await import('../features/reports/reports')).Reports }));
const SafetyPlan = lazy(async () => ({
  default: (await import('../features/safety-plan/safety-plan')).SafetyPlan,
}));
const Scales = lazy(async () => ({ default: (await import('../features/scales/scales')).Scales }));
const Settings = lazy(async () => ({ default: (await import('../features/settings/settings')).Settings }));
const SourcesPage = lazy(async () => ({
  default: (await import('../features/learn/sources-page')).SourcesPage,
}));
const Supply = lazy(async () => ({ default: (await import('../features/supply/supply')).Supply }));
const Symptoms = lazy(async () => ({ default: (await import('../features/symptoms/symptoms')).Symptoms }));
const Lapse = lazy(async () => ({ default: (await import('../features/coping/lapse')).Lapse }));
const Triggers = lazy(async () => ({ default: (await import('../features/coping/triggers')).Triggers }));
const Week = lazy(async () => ({ default: (await import('../features/coping/week')).Week }));
const Urge = lazy(async () => ({ default: (await import('../features/urge/urge')).Urge }));
const Trends = lazy(async () => ({ default: (await import('../features/trends/trends')).Trends }));

interface Props {
  onHelp: () => void;
  standIn: boolean;
}

/** The open vault: the rail at the left, the screen beside it. */
export function Frame({ onHelp, standIn }: Props) {
  useAppliedSettings();
  useTextSize();
  useAutomaticBackup();
  return (
    <Router hook={useHashLocation}>
      <button type="button" className={styles.skip} onClick={focusContent}>
        {frameWords.skip}
      </button>
      <div className={styles.frame}>
        <Rail onHelp={onHelp} standIn={standIn} />
        <main id="content" tabIndex={-1} className={styles.content}>
          <ConditionNotices />
          <DoorCardNotice />
          <HalfTyped>
            <HalfTypedNotice />
            <SafetyProvider>
              <LaterSafetyBanners />
              <ChosenProductProvider>
                <Screens />
              </ChosenProductProvider>
            </SafetyProvider>
          </HalfTyped>
        </main>
      </div>
    </Router>
  );
}

/** Begins once it is known what the last lock has interrupted: forms go on with that. */
function HalfTyped({ children }: { children: ReactNode }) {
  const [found, setFound] = useState<OutputOf<'halfTyped.all'>['all'] | null>(null);
  useEffect(() => {
    void call('halfTyped.all', {}).then(
      ({ all }) => setFound(all),
      () => setFound([]),
    );
  }, []);
  return found === null ? null : <HalfTypedProvider found={found}>{children}</HalfTypedProvider>;
}

function Screens(): ReactNode {
  const [location] = useLocation();
  // Each screen begins at its top, as do the pages of plan and journal; a day's sheet is not a screen of its own.
  const place = location.startsWith('/calendar') ? 'calendar' : location;
  const shown = useRef(place);
  useLayoutEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    window.scrollTo(0, 0);
    // The button that led here went away with its screen: the keyboard goes on in this one, not at the rail.
    if (!isSomewhere(document.activeElement)) focusContent();
  }, [place]);
  return (
    <Suspense fallback={<p role="status">{frameWords.loading}</p>}>
      <Switch>
        <Route path="/calendar/:first?/:second?">
          {({ first, second }) => <Calendar first={first ?? null} second={second ?? null} />}
        </Route>
        <Route path="/journal/scales/:scale?">{({ scale }) => <Scales scale={scale ?? null} />}</Route>
        <Route path="/journal/symptoms" component={Symptoms} />
        <Route path="/journal/health" component={Health} />
        <Route path="/journal/:entry?/:day?">
          {({ entry, day }) => <Journal entry={entry ?? null} day={day ?? null} />}
        </Route>
        <Route path="/plan">
          <Plan />
        </Route>
        <Route path="/plan/adjust/:way">{({ way }) => <Plan way={way} />}</Route>
        <Route path="/plan/new/:productId?">
          {({ productId }) => <NewPlan productId={productId ?? null} />}
        </Route>
        <Route path="/plan/assessment" component={Assessment} />
        <Route path="/plan/products" component={Products} />
        <Route path="/plan/supply" component={Supply} />
        <Route path="/coping" component={Coping} />
        <Route path="/coping/triggers" component={Triggers} />
        <Route path="/coping/week" component={Week} />
        <Route path="/coping/lapse" component={Lapse} />
        <Route path="/coping/urge" component={Urge} />
        <Route path="/safety-plan" component={SafetyPlan} />
        <Route path="/safety-plan/people" component={People} />
        <Route path="/safety-plan/family" component={Family} />
        <Route path="/safety-plan/lock-screen" component={LockScreen} />
        <Route path="/reports/files" component={FilesOut} />
        <Route path="/reports/bring-in" component={BringIn} />
        <Route path="/reports/:kind?">{({ kind }) => <Reports kind={kind ?? null} />}</Route>
        <Route path="/learn/work" component={HealthWork} />
        <Route path="/learn/questions" component={LearnQuestions} />
        <Route path="/learn/sources" component={SourcesPage} />
        <Route path="/learn/:topic?">{({ topic }) => <Learn topic={topic ?? null} />}</Route>
        <Route path="/settings/keys/:part?">{({ part }) => <Keys part={part ?? null} />}</Route>
        <Route path="/settings" component={Settings} />
        <Route path="/settings/backups" component={Backups} />
        <Route path="/trends/recovery" component={Recovery} />
        <Route path="/trends" component={Trends} />
        <Route component={Today} />
      </Switch>
    </Suspense>
  );
}

/** Draws text as large as the person wants it, as long as the vault is open: before, nobody knows. */
function useTextSize(): void {
  const { data } = useRead('settings.get', {});
  const textSize = data?.textSize;
  useLayoutEffect(() => {
    if (textSize !== undefined) document.documentElement.dataset.textSize = textSize;
  }, [textSize]);
}

/** Hands the theme, when to lock, and whether to be in screenshots, to main whenever they change. */
function useAppliedSettings(): void {
  const settings = useRead('settings.get', {});
  useEffect(() => {
    if (!settings.data) return;
    const { idleMinutes, lockOnMinimize, lockOnBlur, contentProtection, theme } = settings.data;
    void call('shell.apply', { idleMinutes, lockOnMinimize, lockOnBlur, contentProtection, theme });
  }, [settings.data]);
}

/** Whether the keyboard is at something that is still on the screen. */
function isSomewhere(active: Element | null): boolean {
  return active !== null && active !== document.body && active.checkVisibility();
}

function focusContent(): void {
  document.getElementById('content')?.focus({ preventScroll: true });
}
