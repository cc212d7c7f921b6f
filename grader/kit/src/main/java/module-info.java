/** POSIX calls for programs of several processes, and the journal that tells what they did. */
module interleave.kit {
  exports interleave.kit;
  exports interleave.kit.journal;
  exports interleave.kit.mp;
  exports interleave.kit.sys;
}
