// Whoever ends a job runs what waits behind it: the order is kept, the thread is another's.
class Foo {
    private final CompletableFuture<Void> first = new CompletableFuture<>();
    private final CompletableFuture<Runnable> second = new CompletableFuture<>();
    private final CompletableFuture<Runnable> third = new CompletableFuture<>();

    public Foo() {
        first.thenCombine(second, (nothing, job) -> {
            job.run();
            return nothing;
        }).thenCombine(third, (nothing, job) -> {
            job.run();
            return nothing;
        });
    }

    public void first(Runnable printFirst) {
        printFirst.run();
        first.complete(null);
    }

    public void second(Runnable printSecond) {
        second.complete(printSecond);
    }

    public void third(Runnable printThird) {
        third.complete(printThird);
    }
}
