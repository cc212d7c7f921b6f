class FizzBuzz {
    private int n;
    private final Map<String, BlockingQueue<Integer>> queues = new HashMap<>();
    private final BlockingQueue<Integer> done = new ArrayBlockingQueue<>(1);
    private static final int END = -1;

    public FizzBuzz(int n) {
        this.n = n;
        for (String who : List.of("fizz", "buzz", "fizzbuzz")) {
            queues.put(who, new LinkedBlockingQueue<>());
        }
    }

    // printFizz.run() outputs "fizz".
    public void fizz(Runnable printFizz) throws InterruptedException {
        serve("fizz", x -> printFizz.run());
    }

    // printBuzz.run() outputs "buzz".
    public void buzz(Runnable printBuzz) throws InterruptedException {
        serve("buzz", x -> printBuzz.run());
    }

    // printFizzBuzz.run() outputs "fizzbuzz".
    public void fizzbuzz(Runnable printFizzBuzz) throws InterruptedException {
        serve("fizzbuzz", x -> printFizzBuzz.run());
    }

    // printNumber.accept(x) outputs "x", where x is an integer.
    public void number(IntConsumer printNumber) throws InterruptedException {
        for (int i = 1; i <= n; i++) {
            String who = (i % 3 == 0 ? "fizz" : "") + (i % 5 == 0 ? "buzz" : "");
            if (who.isEmpty()) {
                printNumber.accept(i);
            } else {
                queues.get(who).put(i);
                done.take();
            }
        }
        for (BlockingQueue<Integer> queue : queues.values()) {
            queue.put(END);
        }
    }

    private void serve(String who, IntConsumer print) throws InterruptedException {
        for (int x = queues.get(who).take(); x != END; x = queues.get(who).take()) {
            print.accept(x);
            done.put(x);
        }
    }
}
