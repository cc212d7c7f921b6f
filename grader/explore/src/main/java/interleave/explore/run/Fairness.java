package interleave.explore.run;

/**
 * Sees to it that nobody is passed over for ever by those who only look for what another is to do, and tells when
 * nothing comes of all that runs. Whatever else the scheduler does is its own choice.
 */
final class Fairness {
  /** After so many steps without any progress, and without any change of the program's own, nothing comes of it. */
  private static final int IDLE_LIMIT = 5_000;

  private static final int LONG_IDLE_LIMIT = 40_000;
  /** So many points without progress, or without a change, are a loop that looks. */
  private static final int SPINS = 24;

  private static final int MANY_POINTS = 64;
  /** For one who was seen looking under locks, and has written nothing of its own since, these are many. */
  private static final int MORE_POINTS = 16;
  /** A pause begins at one of so many places in a row, and if it holds a lock, not before so many points. */
  private static final int PLACES = 13;

  private static final int HELD_POINTS = 160;

  /** How many steps longer each further pause of one who looks under locks is, and the most of that. */
  private static final int LONGER = 32;

  private static final int LONGEST = 400;
  private static final int LONGEST_POLL = 24;
  private static final int MANY_POLLS = 1;
  private static final int MANY_LOOKS = 8;
  private static final int MANY_NAPS = 50;
  /** Who has woken so often for nothing may as well sleep longer, as a busy machine would let him. */
  private static final int VAIN_NAPS = 100;

  private static final int ONLY_NAPS = 500;
  private static final int ONLY_SPINS = 500;
  private static final int LONG = 2_000;

  private final Execution x;
  private int lastChange;
  private int lastProgress;
  private int lastPassed;
  private int napsInRow;
  private boolean polling;

  Fairness(Execution execution) {
    this.x = execution;
  }

  boolean isPolling() {
    return polling;
  }

  /** Notes that a strand came to a point. */
  void passes(Strand me) {
    if (++me.spins > SPINS) polls(me);
    else if (++me.unchanged > (me.holds.isEmpty() ? few(me) : HELD_POINTS)) looksUnderLocks(me);
  }

  private static int few(Strand me) {
    return me.rounds == 0 ? MANY_POINTS : MORE_POINTS + me.rounds % PLACES;
  }

  /** Lets others go first, and notes that this strand looks again and again for what another is to do. */
  void polls(Strand me) {
    if (++me.polls > MANY_POLLS) polling = true;
    pause(me);
    me.pausedUntil = x.steps + Math.min(LONGEST_POLL, 2 * (me.polls - 1));
  }

  /**
   * Lets others go first after many points at which a strand took and gave back locks and wrote nothing of its own: it would
   * keep the locks busy, and nobody else would ever be picked between two of its rounds. Each pause is longer than the one
   * before and begins elsewhere in a round: another who only tries the lock needs it free for some steps in a row.
   */
  private void looksUnderLocks(Strand me) {
    me.unchanged = 0;
    if (++me.rounds > MANY_POLLS) polling = true;
    pause(me);
    me.pausedUntil = x.steps + Math.min(LONGEST, LONGER * (me.rounds - 1));
  }

  /** Lets all others go first that can. */
  void pause(Strand me) {
    me.yieldedAt = x.steps;
    me.owed = -1;
    me.spins = 0;
  }

  /**
   * Drops those who said that others may go first, as long as there are such others. If all have said so, those go on whose
   * others have had their turn.
   */
  int keep(int[] ids, int count) {
    int kept = 0;
    int[] all = null;
    for (int i = 0; i < count; i++) {
      Strand strand = x.strands.get(ids[i]);
      boolean owes = isOwed(strand, all == null ? ids : all, count);
      boolean waits = owes || x.steps < strand.pausedUntil;
      if (waits && all == null) all = ids.clone();
      if (!waits) {
        strand.yieldedAt = -1;
        ids[kept++] = strand.id;
      }
    }
    if (kept > 0 || all == null) return kept;
    for (int i = 0; i < count; i++) if (!isOwed(x.strands.get(all[i]), all, count)) ids[kept++] = all[i];
    if (kept > 0) return kept;
    System.arraycopy(all, 0, ids, 0, count);
    return count;
  }

  private boolean isOwed(Strand strand, int[] all, int count) {
    if (strand.yieldedAt < 0) return false;
    for (int i = 0; i < count; i++) {
      boolean meant = all[i] > 63 || (strand.owed >>> all[i] & 1) == 1;
      if (meant && all[i] != strand.id && x.strands.get(all[i]).lastRun < strand.yieldedAt) return true;
    }
    return false;
  }

  /**
   * Gives the strands that can run as bits. Who wakes from sleep lets these go first, and not those whom it wakes up
   * itself: else it could never do two things in a row.
   */
  long named(int[] ids, int count) {
    long bits = 0;
    for (int i = 0; i < count; i++) if (ids[i] < 64) bits |= 1L << ids[i];
    return bits;
  }

  /** Notes that a strand's time was up; to sleep again and again at one place and change nothing is to look for something. */
  void naps(Strand strand) {
    strand.naps = strand.site == strand.napSite ? strand.naps + 1 : 1;
    strand.napSite = strand.site;
    if (strand.naps > MANY_POLLS) polling = true;
    if (++napsInRow > ONLY_NAPS && allNap()) Stuck.livelock(x);
  }

  /**
   * Tells whose time is to come first: the sooner one's, but those who nap on and on for what another is to do come after
   * whoever has something to do when time comes, and one after the other. Else thousands of short naps would have to be
   * played until then.
   */
  boolean isDueBefore(Strand one, Strand other) {
    boolean vain = one.naps >= VAIN_NAPS;
    if (vain != other.naps >= VAIN_NAPS) return !vain;
    if (vain) return one.lastRun < other.lastRun;
    return one.wait.deadline < other.wait.deadline;
  }

  /** Tells whether nobody is left but those who wait without end and those who wake up only to sleep again. */
  private boolean allNap() {
    for (Strand strand : x.strands) {
      boolean over = strand.done || strand.wait != null && !strand.wait.isTimed() && !strand.wait.isOver(strand);
      if (!over && (strand.naps < MANY_NAPS || strand.lastRun <= lastChange)) return false;
    }
    return true;
  }

  /** Notes that a strand has written or told something of its own. */
  void changes(Strand strand) {
    strand.naps = 0;
    strand.looks = 0;
    strand.unchanged = 0;
    strand.rounds = 0;
    lastChange = x.steps;
    napsInRow = 0;
  }

  /** Notes a call to the JDK's that may change what is shared: who hands on through a queue gets somewhere, too. */
  void handsOver() {
    lastChange = x.steps;
  }

  /** Notes that a strand lets others go first by its own wish; if it does so often and writes nothing, it looks for something. */
  void looks(Strand strand) {
    if (++strand.looks > MANY_LOOKS) polling = true;
  }

  /** Notes that a strand has changed something. */
  void progress(Strand strand) {
    strand.spins = 0;
    strand.polls = 0;
    lastProgress = x.steps;
  }

  /** Tells whether nothing comes of it any more. */
  boolean isIdle() {
    return x.steps - lastProgress > IDLE_LIMIT || x.steps - lastChange > LONG_IDLE_LIMIT;
  }

  /** Tells whether those who can run have long done nothing but look, so that time may pass though they could go on. */
  boolean letsTimePass() {
    return x.steps - Math.max(lastProgress, lastPassed) >= ONLY_SPINS || x.steps - lastPassed >= LONG;
  }

  void timePasses() {
    lastPassed = x.steps;
  }
}
