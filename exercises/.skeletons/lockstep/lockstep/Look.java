package lockstep;

/** Is told what somebody sees who looks at both numbers. Given: leave it as it is. */
@FunctionalInterface
public interface Look {
  void at(int a, int b);
}
