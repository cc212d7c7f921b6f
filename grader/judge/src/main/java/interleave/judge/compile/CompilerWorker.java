package interleave.judge.compile;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Compiles one request after another from its standard input, until that ends. */
final class CompilerWorker {
  /** What a worker says first, so that its start is not counted against anybody. */
  static final int READY = 0x1EAF;

  /** Deep nesting is the student's mistake, but an ordinary stack would find it too soon. */
  private static final long STACK = 64 << 20;

  /** The argument with which it only compiles an example, for the JVM to remember what that takes. */
  static final String PRACTISE = "practise";

  private CompilerWorker() {}

  static void main(String[] args) throws InterruptedException {
    if (args.length > 0 && args[0].equals(PRACTISE)) {
      Practice.compile();
      return;
    }
    OutputStream answers = System.out;
    System.setOut(System.err);
    Thread compiler = new Thread(null, () -> serve(System.in, answers), "compiler", STACK);
    compiler.start();
    compiler.join();
    Runtime.getRuntime().halt(0);
  }

  static void serve(InputStream requests, OutputStream answers) {
    Javac javac = new Javac();
    try {
      DataInputStream in = new DataInputStream(new BufferedInputStream(requests));
      DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answers));
      out.writeInt(READY);
      out.flush();
      while (true) {
        javac.compile(CompileRequest.read(in)).write(out);
      }
    } catch (EOFException e) {
      // The grader is done with this worker.
    } catch (IOException e) {
      e.printStackTrace(System.err);
    }
  }
}
