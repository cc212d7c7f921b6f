package interleave.judge.sandbox;

/** Numbers the system calls that are made or refused here, on x86-64 and on aarch64; -1 where there is none. */
public enum SystemCall {
  CLONE(56, 220),
  CLONE3(435),
  CLOSE(3, 57),
  GETEUID(107, 175),
  IOCTL(16, 29),
  KILL(62, 129),
  LANDLOCK_ADD_RULE(445),
  LANDLOCK_CREATE_RULESET(444),
  LANDLOCK_RESTRICT_SELF(446),
  OPENAT(257, 56),
  PIPE2(293, 59),
  PRCTL(157, 167),
  PRLIMIT64(302, 261),
  SECCOMP(317, 277),
  SETGROUPS(116, 159),
  SETRESGID(119, 149),
  SETRESUID(117, 147),
  SOCKET(41, 198),
  WAIT4(61, 260),
  WRITE(1, 64),

  ACCT(163, 89),
  ADD_KEY(248, 217),
  ADJTIMEX(159, 171),
  BPF(321, 280),
  CHROOT(161, 51),
  CLOCK_ADJTIME(305, 266),
  CLOCK_SETTIME(227, 112),
  DELETE_MODULE(176, 106),
  FINIT_MODULE(313, 273),
  FSCONFIG(431),
  FSMOUNT(432),
  FSOPEN(430),
  FSPICK(433),
  INIT_MODULE(175, 105),
  IO_URING_ENTER(426),
  IO_URING_REGISTER(427),
  IO_URING_SETUP(425),
  IOPERM(173, -1),
  IOPL(172, -1),
  KCMP(312, 272),
  KEXEC_FILE_LOAD(320, 294),
  KEXEC_LOAD(246, 104),
  KEYCTL(250, 219),
  MOUNT(165, 40),
  MOUNT_SETATTR(442),
  MOVE_MOUNT(429),
  MQ_OPEN(240, 180),
  MQ_UNLINK(241, 181),
  MSGCTL(71, 187),
  MSGGET(68, 186),
  MSGRCV(70, 188),
  MSGSND(69, 189),
  NAME_TO_HANDLE_AT(303, 264),
  OPEN_BY_HANDLE_AT(304, 265),
  OPEN_TREE(428),
  PERF_EVENT_OPEN(298, 241),
  PERSONALITY(135, 92),
  PIDFD_GETFD(438),
  PIVOT_ROOT(155, 41),
  PROCESS_MADVISE(440),
  PROCESS_MRELEASE(448),
  PROCESS_VM_READV(310, 270),
  PROCESS_VM_WRITEV(311, 271),
  PTRACE(101, 117),
  QUOTACTL(179, 60),
  REBOOT(169, 142),
  REQUEST_KEY(249, 218),
  SEMCTL(66, 191),
  SEMGET(64, 190),
  SEMOP(65, 193),
  SEMTIMEDOP(220, 192),
  SETDOMAINNAME(171, 162),
  SETHOSTNAME(170, 161),
  SETNS(308, 268),
  SETTIMEOFDAY(164, 170),
  SHMAT(30, 196),
  SHMCTL(31, 195),
  SHMDT(67, 197),
  SHMGET(29, 194),
  SWAPOFF(168, 225),
  SWAPON(167, 224),
  SYSLOG(103, 116),
  UMOUNT2(166, 39),
  UNSHARE(272, 97),
  USERFAULTFD(323, 282),
  VHANGUP(153, 58);

  private final int x86;
  private final int arm;

  SystemCall(int x86, int arm) {
    this.x86 = x86;
    this.arm = arm;
  }

  /** Calls since 2019 bear one number everywhere. */
  SystemCall(int everywhere) {
    this(everywhere, everywhere);
  }

  int number() {
    return Architecture.here().orElseThrow() == Architecture.X86_64 ? x86 : arm;
  }
}
