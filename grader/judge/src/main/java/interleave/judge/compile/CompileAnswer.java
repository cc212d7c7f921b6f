package interleave.judge.compile;

import interleave.judge.compile.Compilation.Problem;
import interleave.judge.domain.Text;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Carries what a worker made of a request.
 *
 * @param fault why the compiler itself failed; empty if it did its work
 */
record CompileAnswer(Map<String, byte[]> classes, List<Problem> problems, String fault) {

  void write(DataOutputStream out) throws IOException {
    Frames.writeClasses(out, classes);
    Frames.writeList(out, problems, CompileAnswer::writeProblem);
    Frames.writeString(out, fault);
    out.flush();
  }

  static CompileAnswer read(DataInputStream in) throws IOException {
    return new CompileAnswer(
        Frames.readClasses(in), Frames.readList(in, CompileAnswer::readProblem), Frames.readString(in));
  }

  private static void writeProblem(DataOutputStream out, Problem problem) throws IOException {
    out.writeBoolean(problem.error());
    Frames.writeString(out, problem.file());
    out.writeLong(problem.line());
    Frames.writeString(out, problem.message().en());
    Frames.writeString(out, problem.message().zh());
  }

  private static Problem readProblem(DataInputStream in) throws IOException {
    boolean error = in.readBoolean();
    String file = Frames.readString(in);
    long line = in.readLong();
    return new Problem(error, file, line, new Text(Frames.readString(in), Frames.readString(in)));
  }
}
