/** Runs in the student's process: plays scenes and sends home what they show. */
module interleave.stage {
  exports interleave.stage;
}
