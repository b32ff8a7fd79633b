import JournalTesting
import Testing

/// A room imports what its target declares and nothing else: a plain build accepts more, C modules above all.
struct ImportTests {
    /// What every room may use without declaring it.
    private static let everywhere: Set<String> = ["Dispatch", "Glibc", "Swift", "Synchronization"]

    private static let sources = Project.root + "/Sources"

    static let rooms: [String] = Files.names(in: sources)

    private static func manifest() throws -> RoomList {
        let bytes = try #require(Files.read(Project.root + "/Package.swift"))
        return RoomList(manifest: String(decoding: bytes, as: UTF8.self))
    }

    @Test func `every folder in Sources is a room of the manifest`() throws {
        #expect(Set(ImportTests.rooms) == Set(try ImportTests.manifest().imports.keys))
    }

    @Test(arguments: rooms) func `a room imports only what it declares`(room: String) throws {
        let declared = try #require(try ImportTests.manifest().imports[room])
        for file in Files.all(below: ImportTests.sources + "/" + room) where file.hasSuffix(".swift") {
            let bytes = try #require(Files.read("\(ImportTests.sources)/\(room)/\(file)"))
            for module in Imports.modules(in: String(decoding: bytes, as: UTF8.self)) {
                #expect(
                    declared.contains(module) || ImportTests.everywhere.contains(module),
                    "\(room)/\(file) imports \(module), which Package.swift does not give it")
            }
        }
    }

    @Test(arguments: rooms) func `no room imports Foundation`(room: String) throws {
        for file in Files.all(below: ImportTests.sources + "/" + room) where file.hasSuffix(".swift") {
            let bytes = try #require(Files.read("\(ImportTests.sources)/\(room)/\(file)"))
            #expect(!Imports.modules(in: String(decoding: bytes, as: UTF8.self)).contains("Foundation"), "\(file)")
        }
    }

    @Test(arguments: rooms) func `no file is longer than four hundred lines`(room: String) throws {
        for file in Files.all(below: ImportTests.sources + "/" + room) where file.hasSuffix(".swift") {
            let bytes = try #require(Files.read("\(ImportTests.sources)/\(room)/\(file)"))
            #expect(bytes.count { $0 == UInt8(ascii: "\n") } <= 400, "\(room)/\(file)")
        }
    }

    @Test func `every declared room exists`() throws {
        let list = try ImportTests.manifest().imports
        let known = Set(list.keys).union(RoomList.packages.map(\.1))
        for (room, declared) in list { #expect(declared.isSubset(of: known), "\(room)") }
    }

    @Test(arguments: [
        ("import JournalText", ["JournalText"]),
        ("package import JournalText", ["JournalText"]),
        ("@testable import JournalText", ["JournalText"]),
        ("@_implementationOnly import CCmark", ["CCmark"]),
        ("import struct JournalText.Diagnostic", ["JournalText"]),
        ("internal import func CCmark.cmark_parse_document", ["CCmark"]),
        ("// import JournalText", []),
        ("let text = \"import this\"", []),
    ])
    func `import lines are found in every form`(line: String, modules: [String]) {
        #expect(Imports.modules(in: line) == modules)
    }
}
