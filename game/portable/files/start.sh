#!/bin/sh
here=$(cd "${0%/*}" && pwd) || exit 1
unset NODE_OPTIONS
NODE_ENV=production exec "$here/node" "$here/program/start.mjs" "$@"
