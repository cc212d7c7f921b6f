import interleave.stage.Scene;

final class RelayScenes {
  static void once(Scene scene) {
    var relay = new Relay();
    scene.actor(
        "taker",
        self -> {
          relay.take();
          self.mark("taken");
        });
    scene.actor(
        "passer",
        self -> {
          self.linger(100);
          self.mark("passing");
          relay.pass();
        });
  }
}
