#if hasFeature(Embedded)
  // The two functions that Embedded Swift asks of its surroundings. There is no C library in the
  // page: memory is taken from WebAssembly, in pages of 64 KiB, and never given back.

  @_extern(c, "llvm.wasm.memory.grow.i32")
  private func grow(_ memory: Int32, _ pages: Int32) -> Int32

  /// An allocator of blocks in sizes of four steps to a doubling (32, 48, 64, 80, 96, 112, 128, 160,
  /// ...), with a list of free blocks for each size.
  ///
  /// Taking and giving back are a few instructions; a block wastes a quarter at most. Blocks are
  /// never joined: the engine asks for the same sizes over and over, once for each replication.
  /// Before what the caller gets lie 16 bytes: the list of the block, and where the block begins.
  /// WebAssembly here has one thread, so nothing is locked.
  private enum Memory {
    static let header: UInt32 = 16
    /// Where unused memory begins and ends.
    nonisolated(unsafe) static var top: UInt32 = 0
    nonisolated(unsafe) static var end: UInt32 = 0
    /// Where the heads of the lists are: 128 addresses, 0 for none.
    nonisolated(unsafe) static var heads: UInt32 = 0

    static func word(_ address: UInt32) -> UnsafeMutablePointer<UInt32> {
      UnsafeMutablePointer(bitPattern: UInt(address)).unsafelyUnwrapped
    }

    /// The size of the block for `total` bytes, at least 32, and the number of its list.
    static func block(for total: UInt32) -> (size: UInt32, list: UInt32) {
      let doubling = UInt32(31 - (total - 1).leadingZeroBitCount)
      let step = max(16, UInt32(1) << (doubling - 2))
      let size = (total + step - 1) & ~(step - 1)
      let power = UInt32(31 - size.leadingZeroBitCount)
      return (size, power * 4 + (size >> (power - 2) & 3))
    }

    /// Fresh memory; 0 if there is none.
    static func fresh(_ size: UInt32) -> UInt32 {
      if end - top < size {
        let pages = max(16, (size + 0xFFFF) >> 16)
        let before = grow(0, Int32(pages))
        if before < 0 { return 0 }
        let start = UInt32(before) << 16
        if start != end { top = start }  // Someone else grew the memory in between.
        end = start + pages << 16
      }
      let address = top
      top += size
      return address
    }

    static func take(_ count: UInt32, alignment: UInt32) -> UInt32 {
      if heads == 0 {
        heads = fresh(512)  // Memory that was never used is zero.
        if heads == 0 { return 0 }
      }
      let padding = alignment > 16 ? alignment : 0
      let (size, list) = block(for: max(32, count + header + padding))
      var base = word(heads + list * 4).pointee
      if base != 0 {
        word(heads + list * 4).pointee = word(base).pointee
      } else {
        base = fresh(size)
        if base == 0 { return 0 }
      }
      var address = base + header
      if padding > 0 { address = (address + alignment - 1) & ~(alignment - 1) }
      word(address - 16).pointee = list
      word(address - 12).pointee = base
      return address
    }

    static func giveBack(_ address: UInt32) {
      let list = word(address - 16).pointee
      let base = word(address - 12).pointee
      word(base).pointee = word(heads + list * 4).pointee
      word(heads + list * 4).pointee = base
    }
  }

  // The linker puts these two in place of `posix_memalign` and `free` (`--wrap`): the compiler warns
  // of a Swift function that is called `free` itself.

  /// Takes `count` bytes at a multiple of `alignment`, a power of two; 12 (ENOMEM) if there are none.
  @_cdecl("__wrap_posix_memalign")
  public func wrappedMemalign(
    _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>, _ alignment: UInt, _ count: UInt
  ) -> Int32 {
    let address =
      count < 0x4000_0000 ? Memory.take(UInt32(count), alignment: UInt32(alignment)) : 0
    result.pointee = UnsafeMutableRawPointer(bitPattern: UInt(address))
    return address == 0 ? 12 : 0  // ENOMEM.
  }

  /// Gives back what `wrappedMemalign` took; nothing if nil.
  @_cdecl("__wrap_free")
  public func wrappedFree(_ pointer: UnsafeMutableRawPointer?) {
    if let pointer { Memory.giveBack(UInt32(UInt(bitPattern: pointer))) }
  }
#endif
