package interleave.kit.mp;

import java.util.List;

/**
 * Tells a child what it is.
 *
 * @param type the name of its class
 * @param arguments of its constructor
 * @param number its place in the family, such as {@code 2:1} for the first child of the second
 * @param lifeline the descriptor that ends with its parent, or −1 if it does not end with it
 */
record Letter(String type, List<Object> arguments, String name, String number, int lifeline) {
  static final int NO_LIFELINE = -1;

  boolean isDaemon() {
    return lifeline != NO_LIFELINE;
  }
}
