"""Talks to the example `monitor` with qemu.qmp, as a management program would."""

import asyncio
import sys

from qemu.qmp import ExecuteError, QMPClient


async def refused(qmp, command, arguments=None):
    """Executes a command that must fail; gives class and description."""
    try:
        await qmp.execute(command, arguments)
    except ExecuteError as error:
        return error.error.error.class_, error.error.error.desc
    raise AssertionError(f"{command} did not fail")


async def talk(path):
    qmp = QMPClient("test")
    await qmp.connect(path)
    assert qmp.greeting.QMP.version["qemu"].keys() == {"major", "minor", "micro"}

    status = await qmp.execute("query-status")
    assert status == {"status": "running", "running": True}, status

    with qmp.listener("STOP") as stopped:
        assert await qmp.execute("stop") == {}
        event = await asyncio.wait_for(stopped.get(), 30)
    assert event["event"] == "STOP" and event["timestamp"]["seconds"] > 0, event
    assert (await qmp.execute("query-status"))["running"] is False

    schema = await qmp.execute("query-qmp-schema")
    commands = {entity["name"] for entity in schema if entity["meta-type"] == "command"}
    assert {"query-status", "stop", "qmp_capabilities", "fan-set-profile"} <= commands, commands
    listed = {command["name"] for command in await qmp.execute("query-commands")}
    assert listed == commands, listed ^ commands

    assert await refused(qmp, "fan-set-profile", {"profile": "quiet", "max-rpm": "many"}) == (
        "GenericError",
        "Parameter 'max-rpm' expects uint64",
    )
    assert await refused(qmp, "fan-set-profile", {"profile": "turbo"}) == (
        "GenericError",
        "Parameter 'profile' does not accept value 'turbo'",
    )
    assert await refused(qmp, "stop", {"now": True}) == ("GenericError", "Parameter 'now' is unexpected")
    assert (await refused(qmp, "no-such-command"))[0] == "CommandNotFound"

    # Several at once: replies find their requests.
    results = await asyncio.gather(*(qmp.execute("query-status") for _ in range(20)))
    assert all(result["status"] == "paused" for result in results)

    await qmp.execute("quit")
    try:
        await qmp.disconnect()
    except EOFError:
        pass  # The machine was quicker.


asyncio.run(asyncio.wait_for(talk(sys.argv[1]), 60))
print("all is well")
