#pragma once

#include "server/Failures.h" // codes 8500–8999 are named there
