namespace Sijill.Commands;

/// <summary>What was asked cannot be meant: told in one line, with exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
