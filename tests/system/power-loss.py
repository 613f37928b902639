#!/usr/bin/env python3
"""power-loss.py BUILD: what is left on the disk when the power fails right after the program said
that it is done.

strace tells every call by which files come to be, change and get their names. From them the disk
is made anew as the strictest file system may leave it (POSIX fsync; what ext4 or XFS promise is
more): the bytes of a file are there only if it was fsynced after they were written, a name only if
its folder was fsynced after it was given. On that disk git must find nothing wrong, the log must
verify and hold what was acknowledged. As a control the same is done as if nothing had been fsynced:
there the signature must be missing, else this test proves nothing.

77: nothing can be traced here.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

CALLS = ("openat,write,pwrite64,ftruncate,fsync,fdatasync,rename,renameat2,link,linkat,mkdir,mkdirat,"
         "unlink,unlinkat")
build = pathlib.Path(sys.argv[1]).resolve()
countersign, probe = build / "app/cli/countersign", build / "tests/fault-probe"
RETURNED = "the program returned"
failures = []


class File:
    """What a name stands for. `real`: where its bytes lie after the run."""

    def __init__(self, path, folder=False, old=False):
        self.real, self.folder, self.old = path, folder, old
        self.certain = old  # its bytes are on the disk: those from before, or the new ones
        self.new = False    # the new ones


class Disk:
    """Names and bytes that are certain to be there, beside those that are only in memory yet."""

    def __init__(self, before, fsync_counts):
        self.fsync_counts = fsync_counts
        self.memory = {path: File(path, os.path.isdir(path), old=True) for path in before}
        self.certain = {}  # path → File, or None where it is certainly gone
        self.waiting = {}  # folder → {name: File or None} since the folder's last fsync

    def name(self, path, file):
        folder, name = os.path.split(path)
        self.waiting.setdefault(folder, {})[name] = file
        if file:
            self.memory[path] = file
            file.real = path
        else:
            self.memory.pop(path, None)

    def write(self, path):
        if path in self.memory:
            self.memory[path].new = False

    def sync(self, path):
        if not self.fsync_counts:
            return
        if path in self.memory and not self.memory[path].folder:
            self.memory[path].certain = self.memory[path].new = True
        for name, file in self.waiting.pop(path, {}).items():
            self.certain[os.path.join(path, name)] = file


def calls(trace):
    """Finished calls in order, those that other threads interrupted put together."""
    begun = {}
    for line in trace.read_text(errors="replace").splitlines():
        pid, _, call = line.partition(" ")
        call = call.strip()
        if call.endswith("<unfinished ...>"):
            begun[pid] = call[:-len("<unfinished ...>")]
            continue
        resumed = re.match(r"<\.\.\. \w+ resumed>(.*)", call)
        if resumed:
            call = begun.pop(pid, "") + resumed.group(1)
        yield call


def replay(before, trace, said, fsync_counts):
    """The disk at the moment the program wrote `said`."""
    disk = Disk(before, fsync_counts)
    for call in calls(trace):
        name = call.partition("(")[0]
        quoted = [os.path.normpath(p) for p in re.findall(r'"((?:[^"\\]|\\.)*)"', call)]
        opened = re.match(r"\w+\(\d+<([^>]*)>", call)
        if name == "write" and call.startswith("write(1<") and said in call:
            return disk
        if re.search(r"= -1 E\w+ \([^)]*\)$", call):
            continue
        if name == "openat" and "O_CREAT" in call:
            path = re.search(r"= \d+<([^>]*)>$", call).group(1)
            if path not in disk.memory:
                disk.name(path, File(path))
        elif name in ("write", "pwrite64", "ftruncate") and opened:
            disk.write(opened.group(1))
        elif name in ("fsync", "fdatasync") and opened:
            disk.sync(opened.group(1))
        elif name in ("rename", "renameat2") and quoted[0] in disk.memory:
            file = disk.memory[quoted[0]]
            disk.name(quoted[0], None)
            disk.name(quoted[1], file)
        elif name in ("link", "linkat") and quoted[0] in disk.memory:
            disk.name(quoted[1], disk.memory[quoted[0]])
        elif name in ("mkdir", "mkdirat"):
            disk.name(quoted[0], File(quoted[0], folder=True))
        elif name in ("unlink", "unlinkat"):
            disk.name(quoted[0], None)
    raise SystemExit(f"the program never said {said!r}")


def paths_below(folder):
    return {os.path.join(where, name) for where, folders, files in os.walk(folder)
            for name in files + folders}


def leave(disk, before, folder, into):
    """`into`: `before`, a copy of `folder` from before the run, with what is certain since."""
    shutil.rmtree(into, ignore_errors=True)
    shutil.copytree(before, into, symlinks=True)
    inside = lambda path: into / os.path.relpath(path, folder)
    below = str(folder) + "/"
    for path, file in sorted(disk.certain.items()):
        if not path.startswith(below) or not inside(path).parent.is_dir():
            continue  # its folder's own name is lost, and everything in it
        if file is None:
            inside(path).unlink(missing_ok=True)
        elif file.folder:
            inside(path).mkdir(exist_ok=True)
        elif not file.old:
            inside(path).unlink(missing_ok=True)
            inside(path).write_bytes(pathlib.Path(file.real).read_bytes() if file.new else b"")
    for path, file in disk.memory.items():  # files that were there and were written again in place
        if path.startswith(below) and file.old and file.new:
            inside(path).write_bytes(pathlib.Path(path).read_bytes())


def traced(work, words):
    trace = work / "trace"
    done = subprocess.run(["strace", "-f", "-y", "-s", "4096", "-o", trace, "-e", "trace=" + CALLS,
                           # the leak checker of a build under sanitizers cannot work there
                           "-E", "ASAN_OPTIONS=detect_leaks=0", *words], capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"without any fault: {words}: {done.stderr}")
    return trace


def returned(trace):
    """Where the program says nothing, what counts is that it came back."""
    with trace.open("a") as more:
        more.write(f'0 write(1<>, "{RETURNED}", 1) = 1\n')
    return trace


def ours(folder, *words):
    return subprocess.run([countersign, "-C", folder, *words], capture_output=True, text=True)


def head(folder):
    return subprocess.run(["git", "-C", folder, "rev-parse", "refs/heads/countersign/log"],
                          capture_output=True, text=True).stdout.strip()


def expect(holds, what):
    if not holds:
        failures.append(what)
        print("FAILED:", what, file=sys.stderr)


def sound(folder, name):
    checked = subprocess.run(["git", "-C", folder, "fsck", "--strict", "--no-dangling"],
                             capture_output=True, text=True)
    expect(checked.returncode == 0, f"{name}: git fsck: {checked.stderr}")
    verified = ours(folder, "verify")
    expect(verified.returncode == 0, f"{name}: verify: {verified.stdout[-300:]} {verified.stderr}")


def signature(work, packed):
    """packed: no loose object and no folder for one is there yet, as in a fresh clone."""
    name = "a signature into a fresh clone" if packed else "a signature"
    demo, before, left = work / "demo", work / "before", work / "left"
    if packed:
        subprocess.run(["git", "-C", demo, "repack", "-adq"], check=True)
        subprocess.run(["git", "-C", demo, "prune-packed", "-q"], check=True)
    shutil.rmtree(before, ignore_errors=True)
    shutil.copytree(demo, before, symlinks=True)
    was, names = head(demo), paths_below(demo)
    trace = traced(work, [countersign, "-C", demo, "vote", "claims-triage", "abstain", "--as", "legal",
                          "--reason", "I was away", "--key", f"{demo}.keys/ana.ruiz",
                          "--trust-first-use"])
    now = head(demo)
    expect(now != was, f"{name}: nothing was signed")
    leave(replay(names, trace, "Signed", True), before, demo, left)
    expect(head(left) == now, f"{name}: said to be signed, and lost when the power fails")
    shutil.rmtree(os.environ["XDG_STATE_HOME"], ignore_errors=True)
    sound(left, name)
    leave(replay(names, trace, "Signed", False), before, demo, left)
    expect(head(left) == was, f"{name}: the control, nothing fsynced, has the signature all the same")


def draft(work):
    folder, before, left = work / "drafts", work / "drafts-before", work / "drafts-left"
    subprocess.run([probe, "save", folder, "the old words"], check=True)
    shutil.copytree(folder, before)
    names = paths_below(folder)
    trace = returned(traced(work, [probe, "save", folder, "the new words"]))
    for counts, words in ((True, "the new words"), (False, "the old words")):
        leave(replay(names, trace, RETURNED, counts), before, folder, left)
        read = subprocess.run([probe, "read", left], capture_output=True, text=True).stdout.strip()
        expect(read == words, f"a draft, fsync {'kept' if counts else 'ignored'}: {read!r}")


def exchange(work):
    """What the folder holds to which the log was sent."""
    demo, hub = work / "demo", work / "hub"
    hub_before, left = work / "hub-before", work / "hub-left"
    subprocess.run(["git", "clone", "-q", "--bare", demo, hub], check=True)
    subprocess.run(["git", "-C", hub, "fetch", "-q", demo,
                    "+refs/heads/countersign/log:refs/heads/countersign/log"], check=True)
    shutil.rmtree(os.environ["XDG_STATE_HOME"], ignore_errors=True)
    key = ["--key", f"{demo}.keys/ana.ruiz", "--trust-first-use"]
    signed = ours(demo, "vote", "claims-triage", "abstain", "--as", "legal", "--reason", "away", *key)
    expect(signed.returncode == 0, f"the vote to send: {signed.stderr}")
    shutil.copytree(hub, hub_before, symlinks=True)
    was, names = head(hub), paths_below(hub)
    trace = returned(traced(work, [countersign, "-C", demo, "sync", hub, "--yes", *key]))
    expect(head(hub) == head(demo) != was, "sync: nothing was sent")
    leave(replay(names, trace, RETURNED, True), hub_before, hub, left)
    expect(head(left) == head(demo), "sync: said to be sent, and lost when the power fails there")
    sound(left, "sync")
    leave(replay(names, trace, RETURNED, False), hub_before, hub, left)
    expect(head(left) == was, "sync: the control, nothing fsynced, has the log all the same")


def main():
    if not shutil.which("strace") or subprocess.run(["strace", "-o", "/dev/null", "true"]).returncode:
        print("SKIPPED: strace cannot trace here; the loss of power is not tried")
        return 77
    with tempfile.TemporaryDirectory() as made:
        work = pathlib.Path(made).resolve()
        os.environ.update(HOME=str(work / "home"), TZ="UTC", LC_ALL="C.UTF-8",
                          GIT_CONFIG_GLOBAL="/dev/null", GIT_CONFIG_SYSTEM="/dev/null",
                          XDG_STATE_HOME=str(work / "state"), XDG_CACHE_HOME=str(work / "cache"))
        for name in ("SSH_AUTH_SOCK", "GNUPGHOME"):
            os.environ.pop(name, None)
        (work / "home").mkdir()
        subprocess.run([countersign, "demo", work / "demo"], check=True, stdout=subprocess.DEVNULL)
        signature(work, packed=False)
        signature(work, packed=True)
        draft(work)
        exchange(work)
    print("a signature, into a fresh clone, too, a draft and an exchange outlive a loss of power"
          if not failures else f"{len(failures)} failures")
    return 1 if failures else 0


sys.exit(main())
