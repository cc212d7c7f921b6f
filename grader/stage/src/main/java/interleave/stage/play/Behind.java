package interleave.stage.play;

/** Names the seam behind a call from the one in front of it. */
final class Behind {
  private Behind() {}

  static String name(String seam) {
    if (seam.startsWith("call ")) return "called " + seam.substring(5);
    if (seam.startsWith("lock|")) return "locked|" + seam.substring(5);
    if (seam.startsWith("wait|")) return "waited|" + seam.substring(5);
    return seam;
  }
}
