#!/usr/bin/env node
import '../dist/voordeur.js';
