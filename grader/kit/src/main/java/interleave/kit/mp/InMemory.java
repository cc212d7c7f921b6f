package interleave.kit.mp;

/** Is what lies in a piece of shared memory of its own. */
abstract sealed class InMemory extends Shared permits Lockable, Semaphore, Event, Queue {
  final SharedMemory memory;

  InMemory(SharedMemory memory) {
    this.memory = memory;
  }

  @Override
  final int[] descriptors() {
    return new int[] {memory.fd()};
  }

  @Override
  final void end() {
    memory.close();
  }
}
