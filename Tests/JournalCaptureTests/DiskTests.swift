import Glibc
import JournalTesting
import Testing

/// Disks that take less than they are given.
struct DiskTests {
    /// A small disk in memory, which only root may make.
    private final class SmallDisk {
        let folder: TemporaryJournal

        /// MNT_DETACH, MS_REMOUNT and MS_RDONLY.
        static let detach: Int32 = 2
        static let readOnlyAgain: UInt = 0x20 | 1

        init?(kilobytes: Int) throws {
            folder = try TemporaryJournal()
            guard mount("tmpfs", folder.root, "tmpfs", 0, "size=\(kilobytes)k,mode=0700") == 0 else { return nil }
        }

        deinit { umount2(folder.root, SmallDisk.detach) }
    }

    static let isMountingAllowed = (try? SmallDisk(kilobytes: 16)) != nil

    @Test(.enabled(if: isMountingAllowed, "only root can make a small disk"))
    func `a full disk keeps the old note whole, and hands back what was typed`() throws {
        let disk = try #require(try SmallDisk(kilobytes: 64))
        let home = try TemporaryJournal()
        let root = disk.folder
        let note = "## Mood\n\n- 07:00 5/10\n" + String(repeating: "A line of a long day. ", count: 1200)
        try root.write(note, to: CaptureJournal.day)
        // What is left is less than a second copy of the note.
        let arguments = ["log", "--journal", root.root, "--today", "2026-03-05", "--time", "08:15", "6/10 - kept"]
        let filler = Files.write(filling: root.path("filler"))
        #expect(filler > 0)
        let result = try Executable.run(arguments, environment: ["HOME": home.root])
        #expect(result.status == 74)
        #expect(result.error.contains("\(root.root)/\(CaptureJournal.day)"))
        #expect(result.error.contains("No space left on device"))
        #expect(result.error.contains("6/10 - kept"))
        #expect(root.read(CaptureJournal.day) == note)
        #expect(Files.all(below: root.root).sorted() == [CaptureJournal.day, "filler"])
        // With room again it goes in.
        unlink(root.path("filler"))
        #expect(try Executable.run(arguments, environment: ["HOME": home.root]).status == 0)
        #expect(root.read(CaptureJournal.day)?.contains("- 08:15 6/10 - kept") == true)
    }

    @Test(.enabled(if: isMountingAllowed, "only root can make a small disk"))
    func `a disk that is mounted read-only is told`() throws {
        let disk = try #require(try SmallDisk(kilobytes: 64))
        let home = try TemporaryJournal()
        try disk.folder.write("Mood: 5\n", to: CaptureJournal.day)
        #expect(mount("", disk.folder.root, "", SmallDisk.readOnlyAgain, nil) == 0)
        let result = try Executable.run(
            ["log", "--journal", disk.folder.root, "--today", "2026-03-05", "6/10 - kept"],
            environment: ["HOME": home.root])
        #expect(result.status == 73)
        #expect(result.error.contains("Read-only file system") && result.error.contains("6/10 - kept"))
        #expect(disk.folder.read(CaptureJournal.day) == "Mood: 5\n")
    }

    private static let compiler = ["/usr/bin/cc", "/usr/bin/gcc", "/usr/bin/clang"].first { (path: String) in
        access(path, X_OK) == 0
    }

    @Test(.enabled(if: compiler != nil, "there is no C compiler"), arguments: [1, 3, 7])
    func `a disk that takes a few bytes at a time gets all of them`(bytes: Int) throws {
        let compiler = try #require(DiskTests.compiler)
        let folder = try TemporaryJournal([
            "short.c": """
            #define _GNU_SOURCE
            #include <dlfcn.h>
            #include <unistd.h>
            static int turn;
            ssize_t write(int file, const void *bytes, size_t count) {
                static ssize_t (*real)(int, const void *, size_t);
                if (!real) real = (ssize_t (*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
                turn++;
                return real(file, bytes, file > 2 && count > \(bytes) ? \(bytes) : count);
            }
            __attribute__((destructor)) static void tell(void) {
                char text[] = "SHORT WRITES\\n";
                if (turn > 5) (void)!write(2, text, sizeof text - 1);
            }
            """
        ])
        let built = try Executable.run(
            ["-shared", "-fPIC", "-o", folder.path("short.so"), folder.path("short.c"), "-ldl"], program: compiler)
        try #require(built.status == 0, "\(built.error)")
        let plain = try CaptureJournal()
        let short = try CaptureJournal()
        try plain.log("the same")
        let result = try Executable.run(
            short.arguments("the same"),
            environment: short.environment.merging(["LD_PRELOAD": folder.path("short.so")]) { $1 })
        #expect(result.status == 0)
        // The shim was there and was asked.
        #expect(result.error.contains("SHORT WRITES"))
        #expect(short.note == plain.note && plain.note != CaptureJournal.start)
    }
}

extension Files {
    /// Fills what is left of a disk.
    ///
    /// - Returns: how many bytes went in.
    fileprivate static func write(filling path: String) -> Int {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode_t(0o600))
        guard file >= 0 else { return 0 }
        defer { close(file) }
        let block = [UInt8](repeating: 0, count: 512)
        var count = 0
        while Glibc.write(file, block, block.count) == block.count { count += block.count }
        return count
    }
}
