/** Plays a program under many schedules, one thread at a time, and keeps the one that loses. */
module interleave.explore {
  exports interleave.explore;
  exports interleave.explore.history;
  exports interleave.explore.outcome;
  // Rewritten classes live in unnamed modules and call these two.
  exports interleave.explore.run;
  exports interleave.explore.model;
}
