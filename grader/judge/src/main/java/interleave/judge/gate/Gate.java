package interleave.judge.gate;

import interleave.judge.domain.Text;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Compares a submission's bytecode with what its exercise allows. */
public final class Gate {
  private static final Set<String> SERIALIZATION_HOOKS = Set.of(
      "readObject", "readObjectNoData", "readResolve", "writeObject", "writeReplace", "readExternal",
      "writeExternal");
  private static final Set<String> NO_ARGUMENTS = Set.of("readResolve", "writeReplace", "readObjectNoData");

  private final Profile profile;
  private final Map<String, ClassScan> scans = new TreeMap<>();
  private final Map<String, Finding> findings = new LinkedHashMap<>();
  private final Ancestry ancestry;

  private Gate(Map<String, byte[]> classes, Profile profile) {
    this.profile = profile;
    new TreeMap<>(classes).forEach(this::scan);
    Map<String, ClassModel> own = new TreeMap<>();
    scans.forEach((name, scan) -> own.put(name, scan.model()));
    this.ancestry = new Ancestry(own);
  }

  /**
   * Returns all that is not allowed, each once with its first line, ordered by file and line. Classes are parsed,
   * never loaded; what cannot be parsed is itself a finding.
   *
   * @param classes bytecode by binary name
   */
  public static List<Finding> check(Map<String, byte[]> classes, Profile profile) {
    Gate gate = new Gate(classes, profile);
    gate.scans.values().stream().filter(scan -> !profile.isTrusted(scan.name())).forEach(gate::judge);
    List<Finding> found = new ArrayList<>(gate.findings.values());
    found.sort(Comparator.comparing(Finding::file).thenComparingInt(Finding::line).thenComparing(Finding::what));
    return List.copyOf(found);
  }

  private void scan(String name, byte[] bytes) {
    try {
      ClassScan scan = new ClassScan(bytes);
      if (scan.name().equals(name)) {
        scans.put(name, scan);
        return;
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // Told below: javac does not write such classes.
    }
    findings.put(name, new Finding(name, "", 0, Rules.MESSAGES.text("malformed")));
  }

  private void judge(ClassScan scan) {
    Identity.refusal(scan.name(), profile)
        .ifPresent(reason -> report(scan, scan.name(), firstLine(scan), reason));
    scan.model().methods().forEach(method -> judge(scan, method));
    scan.uses().forEach((use, line) -> judge(scan, use, line));
  }

  private void judge(ClassScan scan, MethodModel method) {
    String name = method.methodName().stringValue();
    String descriptor = method.methodType().stringValue();
    String shown = scan.name() + "." + name;
    int line = ClassScan.firstLine(method);
    if (method.flags().has(AccessFlag.NATIVE)) {
      report(scan, shown, line, Rules.MESSAGES.text("native"));
    } else if (name.equals("finalize") && descriptor.equals("()V")) {
      report(scan, shown, line, Rules.MESSAGES.text("finalizer"));
    } else if (isSerializationHook(name, descriptor)) {
      report(scan, shown, line, Rules.MESSAGES.text("serialization"));
    }
  }

  private static boolean isSerializationHook(String name, String descriptor) {
    return SERIALIZATION_HOOKS.contains(name)
        && (NO_ARGUMENTS.contains(name) ? descriptor.startsWith("()") : descriptor.startsWith("(Ljava/io/Object"));
  }

  private void judge(ClassScan scan, Use use, int line) {
    if (!scans.containsKey(use.owner())) {
      Optional<Text> refusal = profile.rules().refusalOfClass(use.owner());
      if (refusal.isPresent()) {
        report(scan, use.owner(), line, refusal.get());
        return;
      }
    }
    if (use instanceof Use.OfMember member) {
      judgeMember(scan, member, line);
    }
  }

  private void judgeMember(ClassScan scan, Use.OfMember use, int line) {
    boolean constructor = use.name().equals("<init>");
    Set<String> owners = constructor ? Set.of(use.owner()) : ancestry.declarers(use);
    for (String owner : owners) {
      Use.OfMember declared = new Use.OfMember(owner, use.name(), use.descriptor());
      Optional<Text> refusal = profile.rules().refusalOfMember(owner, use);
      if (refusal.isPresent()) {
        report(scan, declared.shown(), line, refusal.get());
        return;
      }
    }
  }

  private void report(ClassScan scan, String what, int line, Text reason) {
    Finding finding = new Finding(what, scan.file(), line, reason);
    findings.merge(
        scan.file() + "\n" + what,
        finding,
        (one, other) -> new Finding(what, one.file(), ClassScan.earlier(one.line(), other.line()), one.reason()));
  }

  private static int firstLine(ClassScan scan) {
    return scan.model().methods().stream().mapToInt(ClassScan::firstLine).reduce(0, ClassScan::earlier);
  }
}
