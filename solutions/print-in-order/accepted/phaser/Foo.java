class Foo {
    private final Phaser phaser = new Phaser(1);

    public void first(Runnable printFirst) {
        printFirst.run();
        phaser.arrive();
    }

    public void second(Runnable printSecond) {
        phaser.awaitAdvance(0);
        printSecond.run();
        phaser.arrive();
    }

    public void third(Runnable printThird) {
        phaser.awaitAdvance(0);
        phaser.awaitAdvance(1);
        printThird.run();
    }
}
