class BoundedBlockingQueue {
    private final Semaphore room;
    private final Semaphore items = new Semaphore(0);
    private final Deque<Integer> queue = new ConcurrentLinkedDeque<>();

    public BoundedBlockingQueue(int capacity) {
        room = new Semaphore(capacity);
    }

    public void enqueue(int element) throws InterruptedException {
        room.acquire();
        queue.offerFirst(element);
        items.release();
    }

    public int dequeue() throws InterruptedException {
        items.acquire();
        int element = queue.pollLast();
        room.release();
        return element;
    }

    public int size() {
        return queue.size();
    }
}
