#pragma once

namespace guichet::vault {

/// Brings a file's contents and size to the device. Answers as fsync does.
int syncToDevice(int descriptor);

} // namespace guichet::vault
