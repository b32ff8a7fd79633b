import FuzzTargets

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzTarget.thoughtRecord.run(UnsafeBufferPointer(start: bytes, count: count))
}
