package interleave.stage.play;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;

/** Calls a scene's method on the scene's own thread. */
final class SceneThread implements Runnable {
  private final Performance play;
  private final ClassLoader scenes;

  /** Why the scene could not be called at all, which is not the student's fault; empty if it could. */
  volatile String fault = "";

  SceneThread(Performance play, ClassLoader scenes) {
    this.play = play;
    this.scenes = scenes;
  }

  void start() {
    Thread thread = new Thread(play.group, this, "scene");
    thread.setDaemon(true);
    thread.setContextClassLoader(scenes);
    play.scene.on(thread);
    thread.start();
  }

  @Override
  public void run() {
    Player me = play.scene;
    Hooks.enter(me);
    play.delay.begins(me);
    if (play.turns != null) play.turns.begin(me);
    else me.status.set(Player.Status.RUNNING);
    try {
      call();
    } catch (Curtain over) {
      // Nobody looks any more.
    } catch (ReflectiveOperationException wrong) {
      fault = wrong.toString();
    } catch (Throwable thrown) {
      me.threw(thrown);
    } finally {
      for (Player player : play.players) player.setFree();
      me.ends();
    }
  }

  private void call() throws Throwable {
    Method method = find();
    Object[] args = new Object[1 + play.request.args().size()];
    args[0] = new Stager(play);
    for (int i = 1; i < args.length; i++) args[i] = play.request.args().get(i - 1);
    try {
      method.invoke(null, args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    } catch (IllegalArgumentException e) {
      throw new NoSuchMethodException(method + " cannot be called with " + play.request.args());
    }
  }

  private Method find() throws ReflectiveOperationException {
    Class<?> type = Class.forName(play.request.scene(), false, scenes);
    List<Object> args = play.request.args();
    for (Method method : type.getDeclaredMethods()) {
      if (play.request.means(method)) {
        method.setAccessible(true);
        return method;
      }
    }
    throw new NoSuchMethodException(play.request.scene() + "." + play.request.method() + " with " + args);
  }
}
