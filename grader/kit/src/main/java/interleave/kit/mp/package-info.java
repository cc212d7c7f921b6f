/**
 * Processes that work together: started like threads, with queues, pipes, locks and numbers in common. Everything lives
 * in pipes and in memory without a name, so nothing is left behind however a program ends; a child gets it by
 * inheriting a file descriptor. Start at {@link interleave.kit.mp.Process}, or for the raw parts at {@link
 * interleave.kit.mp.SharedMemory}.
 *
 * <pre>{@code
 * class Greeter extends Process {
 *   private final String whom;
 *   private final Queue greetings;
 *
 *   Greeter(String whom, Queue greetings) {
 *     super(whom, greetings);            // what the child is made with: all arguments, in their order
 *     this.whom = whom;
 *     this.greetings = greetings;
 *   }
 *
 *   @Override
 *   protected void run() {               // in a JVM of its own
 *     greetings.put("hello " + whom + " from " + pid());
 *   }
 * }
 *
 * Queue greetings = new Queue(10);
 * Process child = new Greeter("world", greetings);
 * child.start();
 * System.out.println(greetings.get());
 * child.join();
 * System.out.println(child.exitCode());  // 0
 * }</pre>
 */
package interleave.kit.mp;
