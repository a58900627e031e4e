// What all pages share. Pages work without it.
"use strict";
