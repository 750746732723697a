@rem What sh has built in, for scripts of npm on Windows.
@%*
