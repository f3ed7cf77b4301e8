// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What assistive technology sees of the canvas: a list of the things on it, with name, role, words and place.
#pragma once

namespace portolan {

class CanvasView;

/// Makes QAccessible know the canvas; may be called often.
void installCanvasAccess();
/// The things are others than before.
void noteCanvasChanged(CanvasView &canvas);
/// The keyboard is on another thing.
void noteCanvasFocus(CanvasView &canvas);

} // namespace portolan
