/** Runs in the student's process: plays scenes under many controlled schedules. */
module interleave.schedules {
  requires interleave.stage;
  requires interleave.explore;

  // What plays a scene is loaded anew, under control, and speaks to these.
  exports interleave.schedules;
}
