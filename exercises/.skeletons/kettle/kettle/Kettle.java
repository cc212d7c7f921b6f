package kettle;

/** Is on the fire, and some time it boils; leave it as it is. */
public interface Kettle {

  /** Looks whether the water boils; takes no time. */
  boolean boils();

  /**
   * Has the kettle whistle: it calls once, when the water boils, by a thread of its own. If the water boils already, it calls
   * at once, before this returns, by the thread that asked for it.
   */
  void whistle(Runnable call);
}
