package interleave.judge.compile;

/** Makes sources that try a compiler's patience. */
final class Sources {
  private Sources() {}

  /** Every level of a finally block is compiled twice: exponential in the depth, hours for javac. */
  static String slow() {
    int depth = 40;
    String nested = "try { i++; } finally { ".repeat(depth) + "i--;" + " }".repeat(depth);
    return "package a; class A { int i; void m() { " + nested + " } }";
  }

  static String huge() {
    StringBuilder source = new StringBuilder("package a; class A {\n");
    for (int i = 0; i < 60_000; i++) {
      source.append("int f").append(i).append("() { return ").append(i).append(" * 3 + 1; }\n");
    }
    return source.append("}").toString();
  }
}
