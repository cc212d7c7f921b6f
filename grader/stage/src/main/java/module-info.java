/** Runs in the student's process: plays scenes and sends home what they show. */
module interleave.stage {
  exports interleave.stage;
  // Another kind of subject, which speaks the same wire.
  exports interleave.stage.wire to interleave.schedules;
  exports interleave.stage.play to interleave.schedules;
}
